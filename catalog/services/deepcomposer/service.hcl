service "deepcomposer" {
  title    = "AWS DeepComposer"
  names    = []
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS ran the studio; music, models and the keyboard at home were the customer's. It has ended, as far as is known."
  sources  = ["deepcomposer-guide", "srm-page"]
}

override "deepcomposer-ended" {
  inherit = "service-ended"
  because = "AWS has ended the service, as far as is known (the day is not): nothing is run, patched or repaired any more, and moving is what is left."
  source  = "deepcomposer-guide"
}

source "deepcomposer-guide" {
  title  = "AWS DeepComposer Developer Guide, What is AWS DeepComposer?"
  url    = "https://docs.aws.amazon.com/deepcomposer/latest/devguide/what-it-is.html"
  opened = false
  note   = "That it ended in 2025 is from memory."
}
