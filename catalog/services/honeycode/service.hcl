service "honeycode" {
  title    = "Amazon Honeycode"
  names    = []
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS ran the application builder; applications, their data and their users were the customer's. It has ended, as far as is known."
  sources  = ["honeycode-guide", "srm-page"]
}

source "honeycode-guide" {
  title = "Amazon Honeycode User Guide, What is Amazon Honeycode?"
  url   = "https://docs.aws.amazon.com/honeycode/latest/UserGuide/what-is.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address from memory; not opened. That it ended in February 2024 is from memory."
}
