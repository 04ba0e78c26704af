source "codebuild-images-old" {
  title = "AWS CodeBuild User Guide, Docker images provided by CodeBuild: images no longer maintained"
  url   = "https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-available.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "The archived page (2021) gives up standard:3.0; that the others named here are given up since is from memory."
}
