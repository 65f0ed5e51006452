import type { GalleryCore } from "../core.ts";
import { picturesAddNote } from "../funcs/picturesAddNote.ts";
import { picturesAddNoteWithText } from "../funcs/picturesAddNoteWithText.ts";
import { picturesCopy } from "../funcs/picturesCopy.ts";
import { picturesDownload } from "../funcs/picturesDownload.ts";
import { picturesHangPictures } from "../funcs/picturesHangPictures.ts";
import { picturesImportPictures } from "../funcs/picturesImportPictures.ts";
import { picturesListNotes } from "../funcs/picturesListNotes.ts";
import { picturesListNotesAsCsv } from "../funcs/picturesListNotesAsCsv.ts";
import { picturesListNotesAsPdf } from "../funcs/picturesListNotesAsPdf.ts";
import { picturesMatchPictures } from "../funcs/picturesMatchPictures.ts";
import { picturesOriginal } from "../funcs/picturesOriginal.ts";
import { picturesReplace } from "../funcs/picturesReplace.ts";
import { picturesSearch } from "../funcs/picturesSearch.ts";
import { picturesSelectPictures } from "../funcs/picturesSelectPictures.ts";
import { picturesSetCaption } from "../funcs/picturesSetCaption.ts";
import { picturesThumbnail } from "../funcs/picturesThumbnail.ts";
import { picturesUpload } from "../funcs/picturesUpload.ts";
import type { JsonLines } from "../lib/lines.ts";
import type { RequestOptions } from "../lib/options.ts";
import { unwrap } from "../lib/result.ts";
import type { JsonSequence } from "../lib/sequence.ts";
import type * as components from "../models/components/index.ts";
import type * as operations from "../models/operations/index.ts";

/** The operations of `pictures`. */
export class Pictures {
  readonly #client: GalleryCore;

  /** Made by the client. */
  constructor(client: GalleryCore) {
    this.#client = client;
  }

  /** Uploads a picture. */
  upload(
    request: operations.UploadPictureRequestBody,
    options?: RequestOptions,
  ): Promise<components.Picture> {
    return unwrap(picturesUpload(this.#client, request, options));
  }

  /** Sends `GET /pictures/{id}`. */
  download(
    request: operations.DownloadPictureRequest,
    options?: RequestOptions,
  ): Promise<ReadableStream<Uint8Array>> {
    return unwrap(picturesDownload(this.#client, request, options));
  }

  /** Sends `PUT /pictures/{id}`. */
  replace(
    request: operations.ReplacePictureRequest,
    options?: RequestOptions,
  ): Promise<components.Picture | components.Job | undefined> {
    return unwrap(picturesReplace(this.#client, request, options));
  }

  /** Sends `QUERY /pictures/{id}`. */
  search(request: operations.SearchPictureRequest, options?: RequestOptions): Promise<components.Picture> {
    return unwrap(picturesSearch(this.#client, request, options));
  }

  /** Sends `COPY /pictures/{id}`. */
  copy(request: operations.CopyPictureRequest, options?: RequestOptions): Promise<components.Picture> {
    return unwrap(picturesCopy(this.#client, request, options));
  }

  /** Sends `GET /pictures/{id}?size=small&quality={quality}`. */
  thumbnail(
    request: operations.ThumbnailRequest,
    options?: RequestOptions,
  ): Promise<ReadableStream<Uint8Array>> {
    return unwrap(picturesThumbnail(this.#client, request, options));
  }

  /** Sends `PUT /pictures/{id}/caption`. */
  setCaption(request: operations.SetCaptionRequest, options?: RequestOptions): Promise<string> {
    return unwrap(picturesSetCaption(this.#client, request, options));
  }

  /** Sends `GET /pictures/{id}/original`. */
  original(
    request: operations.OriginalRequest,
    options?: RequestOptions,
  ): Promise<ReadableStream<Uint8Array>> {
    return unwrap(picturesOriginal(this.#client, request, options));
  }

  /** Sends `POST /pictures/{id}/notes`. */
  addNote(request: operations.AddNoteRequest, options?: RequestOptions): Promise<void> {
    return unwrap(picturesAddNote(this.#client, request, options));
  }

  /** Sends `POST /pictures/{id}/notes`. */
  addNoteWithText(
    request: Omit<operations.AddNoteRequest, "sale"> & { sale: string },
    options?: RequestOptions,
  ): Promise<void> {
    return unwrap(picturesAddNoteWithText(this.#client, request, options));
  }

  /** Sends `GET /pictures/{id}/notes`. */
  listNotes(request: operations.ListNotesRequest, options?: RequestOptions): Promise<string[]> {
    return unwrap(picturesListNotes(this.#client, request, options));
  }

  /** Sends `GET /pictures/{id}/notes`. */
  listNotesAsCsv(request: operations.ListNotesRequest, options?: RequestOptions): Promise<string> {
    return unwrap(picturesListNotesAsCsv(this.#client, request, options));
  }

  /** Sends `GET /pictures/{id}/notes`. */
  listNotesAsPdf(
    request: operations.ListNotesRequest,
    options?: RequestOptions,
  ): Promise<ReadableStream<Uint8Array>> {
    return unwrap(picturesListNotesAsPdf(this.#client, request, options));
  }

  /** Sends `POST /pictures/import`. */
  importPictures(
    request: components.Picture[],
    options?: RequestOptions,
  ): Promise<JsonLines<components.Job>> {
    return unwrap(picturesImportPictures(this.#client, request, options));
  }

  /** Sends `POST /pictures/walls`. */
  hangPictures(
    request: components.Hanging[],
    options?: RequestOptions,
  ): Promise<JsonSequence<components.Hanging>> {
    return unwrap(picturesHangPictures(this.#client, request, options));
  }

  /** Sends `GET /pictures/matching`. */
  matchPictures(request: operations.MatchPicturesRequest, options?: RequestOptions): Promise<string[]> {
    return unwrap(picturesMatchPictures(this.#client, request, options));
  }

  /** Sends `GET /pictures/selected`. */
  selectPictures(request?: operations.SelectPicturesRequest, options?: RequestOptions): Promise<string[]> {
    return unwrap(picturesSelectPictures(this.#client, request, options));
  }
}
