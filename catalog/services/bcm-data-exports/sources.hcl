source "bcm-data-exports-guide" {
  title = "AWS Data Exports User Guide, What is AWS Data Exports?"
  url   = "https://docs.aws.amazon.com/cur/latest/userguide/what-is-data-exports.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
