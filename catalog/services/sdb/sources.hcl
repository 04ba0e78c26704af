source "sdb-what-is" {
  title = "Amazon SimpleDB Developer Guide, What is Amazon SimpleDB?"
  url   = "https://docs.aws.amazon.com/AmazonSimpleDB/latest/DeveloperGuide/Welcome.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
