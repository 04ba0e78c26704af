service "wam" {
  title    = "Amazon WorkSpaces Application Manager"
  names    = ["amazon wam"]
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS delivered packages to desktops; packaging, updating and licensing the applications was the customer's. It has ended, as far as is known."
  sources  = ["wam-guide", "srm-page"]
}

source "wam-guide" {
  title = "Amazon WAM Administration Guide, What is Amazon WAM?"
  url   = "https://docs.aws.amazon.com/wam/latest/adminguide/what_is.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened. That it has ended is from memory."
}
