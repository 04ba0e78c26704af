source "mpa-guide" {
  title  = "AWS Multi-party approval User Guide"
  url    = "https://docs.aws.amazon.com/mpa/latest/userguide/what-is.html"
  opened = false
}
