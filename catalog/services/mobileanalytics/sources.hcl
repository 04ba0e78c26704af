source "mobileanalytics-guide" {
  title  = "Amazon Mobile Analytics User Guide, What is Amazon Mobile Analytics"
  url    = "https://docs.aws.amazon.com/mobileanalytics/latest/ug/welcome.html"
  opened = false
  note   = "That the service ended is from memory."
}
