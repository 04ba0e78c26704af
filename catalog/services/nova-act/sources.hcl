source "nova-act-guide" {
  title  = "Amazon Nova Act User Guide"
  url    = "https://docs.aws.amazon.com/nova-act/latest/userguide/what-is-nova-act.html"
  opened = false
}
