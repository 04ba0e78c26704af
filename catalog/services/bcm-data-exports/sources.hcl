source "bcm-data-exports-guide" {
  title  = "AWS Data Exports User Guide, What is AWS Data Exports?"
  url    = "https://docs.aws.amazon.com/cur/latest/userguide/what-is-data-exports.html"
  opened = false
}
