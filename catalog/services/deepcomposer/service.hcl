service "deepcomposer" {
  title    = "AWS DeepComposer"
  names    = []
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS ran the studio; music, models and the keyboard at home were the customer's. Support is until 2025-09-17."
  sources  = ["deepcomposer-guide", "srm-page"]
}

override "deepcomposer-ended" {
  inherit = "service-ended"
  because = "AWS ended support on 2025-09-17: nothing is run, patched or repaired any more, and moving is what is left."
  source  = "aws-full-shutdown"
  since   = "2025-09-18"
}

source "deepcomposer-guide" {
  title  = "AWS DeepComposer Developer Guide, What is AWS DeepComposer?"
  url    = "https://docs.aws.amazon.com/deepcomposer/latest/devguide/what-it-is.html"
  opened = false
}
