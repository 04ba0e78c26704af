service "iq" {
  title    = "AWS IQ"
  names    = ["iq-permission", "AWS IQ Permissions", "expert marketplace"]
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS brings customers and outside experts together; whom to let into an account, with which rights and for how long is the customer's. Support is until 2026-05-20."
  sources  = ["iq-guide", "srm-page"]
}

override "iq-ended" {
  inherit = "service-ended"
  because = "AWS ended support on 2026-05-20: nothing is run, patched or repaired any more, and moving is what is left."
  source  = "aws-full-shutdown"
  since   = "2026-05-21"
}

source "iq-guide" {
  title  = "AWS IQ User Guide, What is AWS IQ?"
  url    = "https://docs.aws.amazon.com/aws-iq/latest/user-guide/what-is-aws-iq.html"
  opened = false
}
