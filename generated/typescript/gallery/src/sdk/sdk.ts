import { GalleryCore } from "../core.ts";
import { Events } from "./events.ts";
import { Makers } from "./makers.ts";
import { Museums } from "./museums.ts";
import { Pictures } from "./pictures.ts";

/** Pictures, their makers, and every way to ask for them. */
export class Gallery extends GalleryCore {
  #museums?: Museums;
  #pictures?: Pictures;
  #makers?: Makers;
  #events?: Events;

  /** The operations of `museums`. */
  get museums(): Museums {
    return (this.#museums ??= new Museums(this));
  }

  /** The operations of `pictures`. */
  get pictures(): Pictures {
    return (this.#pictures ??= new Pictures(this));
  }

  /** The operations of `makers`. */
  get makers(): Makers {
    return (this.#makers ??= new Makers(this));
  }

  /** The operations of `events`. */
  get events(): Events {
    return (this.#events ??= new Events(this));
  }
}
