source "uxc-guide" {
  title  = "AWS Management Console, customising the console for an account"
  url    = "https://docs.aws.amazon.com/awsconsolehelpdocs/latest/gsg/getting-started-uxc.html"
  opened = false
}
