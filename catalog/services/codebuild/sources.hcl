source "codebuild-images-old" {
  title = "AWS CodeBuild User Guide, Deprecated CodeBuild images"
  url   = "https://docs.aws.amazon.com/codebuild/latest/userguide/deprecated-images.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Read in stored copies of the page: it gives up standard:3.0 and 4.0, amazonlinux2-x86_64-standard:2.0 and 3.0 and amazonlinux2-aarch64-standard:1.0. That the older images and those of Windows named here are given up is from memory; not found."
}

source "codebuild-infrastructure" {
  title = "AWS CodeBuild User Guide, Infrastructure security"
  url   = "https://docs.aws.amazon.com/codebuild/latest/userguide/infrastructure-security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "A managed service, reached over the network by AWS's published API, with TLS: read in the archived copy of the guide (awsdocs/aws-codebuild-user-guide@82013d8)."
}
