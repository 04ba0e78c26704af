service "worklink" {
  title    = "Amazon WorkLink"
  names    = []
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS rendered internal sites for phones; sites, their network and their users were the customer's. It has ended, as far as is known."
  sources  = ["worklink-guide", "srm-page"]
}

override "worklink-ended" {
  inherit = "service-ended"
  because = "AWS has ended the service, as far as is known (the day is not): nothing is run, patched or repaired any more, and moving is what is left."
  source  = "worklink-guide"
}

source "worklink-guide" {
  title  = "Amazon WorkLink Administration Guide, What is Amazon WorkLink?"
  url    = "https://docs.aws.amazon.com/worklink/latest/ag/what-is.html"
  opened = false
  note   = "That it ended in April 2022 is from memory."
}
