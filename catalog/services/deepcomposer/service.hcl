service "deepcomposer" {
  title    = "AWS DeepComposer"
  names    = []
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS ran the studio; music, models and the keyboard at home were the customer's. It has ended, as far as is known."
  sources  = ["deepcomposer-guide", "srm-page"]
}

source "deepcomposer-guide" {
  title = "AWS DeepComposer Developer Guide, What is AWS DeepComposer?"
  url   = "https://docs.aws.amazon.com/deepcomposer/latest/devguide/what-it-is.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened. That it ended in 2025 is from memory."
}
