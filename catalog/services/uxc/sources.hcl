source "uxc-guide" {
  title = "AWS Management Console, customising the console for an account"
  url   = "https://docs.aws.amazon.com/awsconsolehelpdocs/latest/gsg/getting-started-uxc.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
