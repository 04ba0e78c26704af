source "omics-images" {
  title = "AWS HealthOmics User Guide, Container images for private workflows"
  url   = "https://docs.aws.amazon.com/omics/latest/dev/workflows-ecr.html"
  as_of = "2026-11"
  seen  = "2026-11"
}
