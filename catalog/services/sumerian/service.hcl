service "sumerian" {
  title    = "Amazon Sumerian"
  names    = []
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS ran the editor and hosted the scenes; what was in them and who could see them was the customer's. It has ended, as far as is known."
  sources  = ["sumerian-guide", "srm-page"]
}

source "sumerian-guide" {
  title = "Amazon Sumerian User Guide, What is Amazon Sumerian?"
  url   = "https://docs.aws.amazon.com/sumerian/latest/userguide/what-is.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address from memory; not opened. That it ended in February 2023 is from memory."
}
