service "mediaimport" {
  title      = "Amazon Media Import"
  names      = ["AmazonMediaImport", "media import"]
  model      = "abstracted"
  prefixes   = []
  because    = "AWS makes images for RDS Custom out of installation media that the customer puts into a bucket; licence and media are the customer's."
  sources    = ["best-practices-wp", "srm-page", "rds-custom"]
  classed_by = "rds-custom"
}
