source "cloudsearch-what-is" {
  title  = "Amazon CloudSearch Developer Guide, What is Amazon CloudSearch?"
  url    = "https://docs.aws.amazon.com/cloudsearch/latest/developerguide/what-is-cloudsearch.html"
  opened = false
  note   = "CloudFormation has no types of this service: the type stands for a domain. New customers have been turned away since July 2024 (from memory)."
}
