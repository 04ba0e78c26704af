service "wam" {
  title    = "Amazon WorkSpaces Application Manager"
  names    = ["amazon wam"]
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS delivered packages to desktops; packaging, updating and licensing the applications was the customer's. Support is until 2023-09-01."
  sources  = ["wam-guide", "srm-page"]
}

override "wam-ended" {
  inherit = "service-ended"
  because = "AWS ended support on 2023-09-01: nothing is run, patched or repaired any more, and moving is what is left."
  source  = "aws-full-shutdown"
  since   = "2023-09-02"
}

source "wam-guide" {
  title  = "Amazon WAM Administration Guide, What is Amazon WAM?"
  url    = "https://docs.aws.amazon.com/wam/latest/adminguide/what_is.html"
  opened = false
}
