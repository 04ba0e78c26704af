source "dsql-what-is" {
  title  = "Amazon Aurora DSQL User Guide, What is Amazon Aurora DSQL?"
  url    = "https://docs.aws.amazon.com/aurora-dsql/latest/userguide/what-is-aurora-dsql.html"
  opened = false
}
