source "activate-page" {
  title  = "AWS, AWS Activate"
  url    = "https://aws.amazon.com/activate/"
  opened = false
}
