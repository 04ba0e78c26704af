source "sdb-what-is" {
  title  = "Amazon SimpleDB Developer Guide, What is Amazon SimpleDB?"
  url    = "https://docs.aws.amazon.com/AmazonSimpleDB/latest/DeveloperGuide/Welcome.html"
  opened = false
}
