check "cloudformation-stack-notifies" {
  title          = "Stacks tell somebody what happens to them"
  responsibility = "ops.logging"
  resource       = "AWS::CloudFormation::Stack"
  severity       = "low"
  condition      = length(self.NotificationARNs) > 0
  why            = "A stack that fails, rolls back or is deleted does so in silence."
  fix            = "Name a topic in NotificationARNs."
  aliases        = { checkov = "CKV_AWS_124", config = "cloudformation-stack-notification-check", kics = ["837e033c-4717-40bd-807e-6abaa30161b7", "b72d0026-f649-4c91-a9ea-15d8f681ac09"] }
  requirements   = { nist-800-53-r5 = ["CM-3", "SI-4(5)"] }
  example "pass" { NotificationARNs = [ref("Topic")] }
  example "fail" { TemplateURL = "https://s3.amazonaws.com/templates/network.yaml" }
  example "unknown" { NotificationARNs = unknown("parameter without default") }
}
