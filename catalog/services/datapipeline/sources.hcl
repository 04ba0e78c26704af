source "datapipeline-what-is" {
  title = "AWS Data Pipeline Developer Guide, What is AWS Data Pipeline?"
  url   = "https://docs.aws.amazon.com/datapipeline/latest/DeveloperGuide/what-is-datapipeline.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened. New customers have been turned away since July 2024 (from memory)."
}
