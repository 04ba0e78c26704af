service "wam" {
  title    = "Amazon WorkSpaces Application Manager"
  names    = ["amazon wam"]
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS delivered packages to desktops; packaging, updating and licensing the applications was the customer's. It has ended, as far as is known."
  sources  = ["wam-guide", "srm-page"]
}

override "wam-ended" {
  inherit = "service-ended"
  because = "AWS has ended the service, as far as is known (the day is not): nothing is run, patched or repaired any more, and moving is what is left."
  source  = "wam-guide"
}

source "wam-guide" {
  title  = "Amazon WAM Administration Guide, What is Amazon WAM?"
  url    = "https://docs.aws.amazon.com/wam/latest/adminguide/what_is.html"
  opened = false
  note   = "That it has ended is from memory."
}
