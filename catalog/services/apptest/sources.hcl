source "apptest-guide" {
  title  = "AWS Mainframe Modernization, Application Testing User Guide"
  url    = "https://docs.aws.amazon.com/m2/latest/userguide/what-is-apptest.html"
  opened = false
}
