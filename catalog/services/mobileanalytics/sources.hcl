source "mobileanalytics-guide" {
  title = "Amazon Mobile Analytics User Guide, What is Amazon Mobile Analytics"
  url   = "https://docs.aws.amazon.com/mobileanalytics/latest/ug/welcome.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened. That the service ended is from memory."
}
