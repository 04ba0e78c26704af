source "s3-bpa-default" {
  title = "Amazon S3 User Guide, Blocking public access to your Amazon S3 storage; default settings for new S3 buckets"
  url   = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"
  as_of = "2023-04-27"
  seen  = "2026-11"
  note  = "New buckets block public access and have ACLs switched off since April 2023; older buckets keep what they had. AWS rolled it out over the month: 27 April is the day on which AWS's News Blog says that it holds in all Regions (read in a stored copy)."
}

source "s3-access-points-bpa" {
  title  = "Amazon S3 User Guide, Managing public access to access points for general purpose buckets"
  url    = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-bpa-settings.html"
  opened = false
  note   = "From knowledge of the guide."
}

source "s3-sse-c-default" {
  title = "Amazon S3 User Guide, Blocking or unblocking SSE-C for a general purpose bucket"
  url   = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/blocking-unblocking-s3-c-encryption-gpb.html"
  as_of = "2026-04"
  seen  = "2026-11"
  note  = "Read in stored copies of the page: new buckets refuse SSE-C from April 2026 on, and so do older ones of accounts that hold nothing encrypted so. The day (the 6th) is from memory; not found."
}

source "s3-website-endpoints" {
  title  = "Amazon S3 User Guide, Website endpoints"
  url    = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteEndpoints.html"
  opened = false
  note   = "States that website endpoints speak no HTTPS; from knowledge of the guide."
}

source "s3-outposts-guide" {
  title  = "Amazon S3 on Outposts User Guide, What is Amazon S3 on Outposts"
  url    = "https://docs.aws.amazon.com/AmazonS3/latest/s3-outposts/S3onOutposts.html"
  opened = false
  note   = "Says that the rack stands at the customer's site; what follows for the split is derived. From knowledge of the guide."
}

source "s3-express-differences" {
  title = "Amazon S3 User Guide, How is S3 Express One Zone different?"
  url   = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-differences.html"
  as_of = "2026-11"
  seen  = "2026-11"
}
