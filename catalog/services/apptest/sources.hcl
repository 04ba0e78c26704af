source "apptest-guide" {
  title = "AWS Mainframe Modernization, Application Testing User Guide"
  url   = "https://docs.aws.amazon.com/m2/latest/userguide/what-is-apptest.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
