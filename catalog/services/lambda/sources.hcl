source "lambda-runtimes" {
  title = "AWS Lambda Developer Guide, Lambda runtimes (supported and deprecated runtimes)"
  url   = "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "The table of supported runtimes was read in a stored copy; the dates of deprecated ones in public tables taken from the page (one fetched on 2026-08-15; awslabs/aws-service-eol-data, September 2026). AWS calls dates ahead projected; Java 8, 11 and 17 on Amazon Linux 2023 have none."
}

source "lambda-runtimes-update" {
  title = "AWS Lambda Developer Guide, How Lambda manages runtime version updates"
  url   = "https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html"
  as_of = "2026-08"
  seen  = "2026-08"
}

source "lambda-os-only" {
  title = "AWS Lambda Developer Guide, OS-only runtimes"
  url   = "https://docs.aws.amazon.com/lambda/latest/dg/runtimes-provided.html"
  as_of = "2026-08"
  seen  = "2026-08"
}

source "lambda-vpc" {
  title  = "AWS Lambda Developer Guide, Giving functions access to resources in a VPC"
  url    = "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html"
  opened = false
}

source "lambda-resilience" {
  title = "AWS Lambda Developer Guide, Resilience in AWS Lambda"
  url   = "https://docs.aws.amazon.com/lambda/latest/dg/security-resilience.html"
  as_of = "2026-08"
  seen  = "2026-08"
}

source "lambda-managed-instances" {
  title = "AWS Lambda Developer Guide, Capacity providers of Lambda Managed Instances"
  url   = "https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances-capacity-providers.html"
  as_of = "2026-08"
  seen  = "2026-08"
}

source "lambda-managed-security" {
  title = "AWS Lambda Developer Guide, Lambda Managed Instances: security and permissions"
  url   = "https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances-security.html"
  as_of = "2026-11"
  seen  = "2026-11"
}

source "lambda-microvms" {
  title = "AWS Lambda Developer Guide, AWS Lambda MicroVMs core concepts; MicroVM images"
  url   = "https://docs.aws.amazon.com/lambda/latest/dg/microvms-how-it-works.html"
  as_of = "2026-11"
  seen  = "2026-11"
}
