source "dsql-what-is" {
  title = "Amazon Aurora DSQL User Guide, What is Amazon Aurora DSQL?"
  url   = "https://docs.aws.amazon.com/aurora-dsql/latest/userguide/what-is-aurora-dsql.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
