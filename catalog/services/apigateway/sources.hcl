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

source "apigateway-best-practices" {
  title = "Amazon API Gateway Developer Guide, Security best practices in Amazon API Gateway"
  url   = "https://docs.aws.amazon.com/apigateway/latest/developerguide/security-best-practices.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-api-gateway-developer-guide@678401e)."
}

source "apigateway-tls" {
  title = "Amazon API Gateway Developer Guide, Choose a security policy for your custom domain in API Gateway"
  url   = "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html"
  as_of = "2026-11"
  seen  = "2026-11"
}

source "apigateway-private-apis" {
  title = "Amazon API Gateway Developer Guide, Creating a private API in Amazon API Gateway"
  url   = "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-api-gateway-developer-guide@0550570)."
}

source "apigateway-client-certificates" {
  title  = "Amazon API Gateway Developer Guide, Generate and configure an SSL certificate for backend authentication"
  url    = "https://docs.aws.amazon.com/apigateway/latest/developerguide/getting-started-client-side-ssl-authentication.html"
  opened = false
  note   = "That the certificates are valid for a year is from memory."
}

source "apigateway-keys" {
  title = "Amazon API Gateway Developer Guide, Usage plans and API keys for REST APIs"
  url   = "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in a stored copy: keys identify clients for usage plans, and are neither authentication nor authorization."
}

source "apigateway-endpoint-types" {
  title = "Amazon API Gateway Developer Guide, API endpoint types for REST APIs"
  url   = "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-endpoint-types.html"
  as_of = "2026"
  seen  = "2026-11"
  note  = "Edge-optimised is the default of REST APIs: requests go to the nearest point of presence. Read in a stored copy."
}
