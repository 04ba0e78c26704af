service "honeycode" {
  title    = "Amazon Honeycode"
  names    = []
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS ran the application builder; applications, their data and their users were the customer's. It has ended, as far as is known."
  sources  = ["honeycode-guide", "srm-page"]
}

override "honeycode-ended" {
  inherit = "service-ended"
  because = "AWS has ended the service, as far as is known (the day is not): nothing is run, patched or repaired any more, and moving is what is left."
  source  = "honeycode-guide"
}

source "honeycode-guide" {
  title  = "Amazon Honeycode User Guide, What is Amazon Honeycode?"
  url    = "https://docs.aws.amazon.com/honeycode/latest/UserGuide/what-is.html"
  opened = false
  note   = "That it ended in February 2024 is from memory."
}
