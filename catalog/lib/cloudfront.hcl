# Whether an origin of a distribution is a bucket.
define "is_bucket" {
  parameters = ["origin"]
  value      = origin.S3OriginConfig != null || (origin.CustomOriginConfig == null && type_of(referenced(origin.DomainName)) == "AWS::S3::Bucket")
}

# How a distribution answers: by default, and for single paths.
define "behaviors" { parameters = ["distribution"], value = concat([distribution.DefaultCacheBehavior], coalesce(distribution.CacheBehaviors, [])) }

# Whether viewers are answered over HTTPS only.
define "by_https" { parameters = ["behavior"], value = behavior.ViewerProtocolPolicy == "https-only" || behavior.ViewerProtocolPolicy == "redirect-to-https" }
