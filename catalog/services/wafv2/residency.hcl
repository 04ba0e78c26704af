leaves "edge" {
  on      = ["AWS::WAFv2::WebACL", "AWS::WAFv2::IPSet", "AWS::WAFv2::RuleGroup", "AWS::WAFv2::RegexPatternSet"]
  when    = { Scope = "CLOUDFRONT" }
  because = "What WAF asks of CloudFront is asked at points of presence around the world."
  source  = "global-services"
}

leaves "edge" {
  on      = ["AWS::WAF::*"]
  because = "What WAF Classic asks of CloudFront is asked at points of presence around the world."
  source  = "global-services"
}

flow "log" {
  on     = ["AWS::WAFv2::LoggingConfiguration"]
  paths  = ["LogDestinationConfigs"]
  takes  = "arn"
  source = "resource-types"
}
