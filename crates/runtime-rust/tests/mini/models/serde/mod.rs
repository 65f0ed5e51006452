//! How models are read and written, out of their readers' way.

mod customers;
