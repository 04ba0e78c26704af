source "datapipeline-what-is" {
  title  = "AWS Data Pipeline Developer Guide, What is AWS Data Pipeline?"
  url    = "https://docs.aws.amazon.com/datapipeline/latest/DeveloperGuide/what-is-datapipeline.html"
  opened = false
  note   = "New customers have been turned away since July 2024 (from memory)."
}
