source "apigateway-security" {
  title = "Amazon API Gateway Developer Guide, Security in Amazon API Gateway"
  url   = "https://docs.aws.amazon.com/apigateway/latest/developerguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
}

source "apigateway-encryption" {
  title = "Amazon API Gateway Developer Guide, Data encryption in Amazon API Gateway"
  url   = "https://docs.aws.amazon.com/apigateway/latest/developerguide/data-protection-encryption.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-api-gateway-developer-guide@678401e)."
}

source "apigateway-resilience" {
  title = "Amazon API Gateway Developer Guide, Resilience in Amazon API Gateway"
  url   = "https://docs.aws.amazon.com/apigateway/latest/developerguide/disaster-recovery-resiliency.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-api-gateway-developer-guide@678401e)."
}
