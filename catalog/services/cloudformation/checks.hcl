check "cloudformation-stack-notifies" {
  title          = "Stacks tell somebody what happens to them"
  responsibility = "ops.logging"
  resource       = "AWS::CloudFormation::Stack"
  severity       = "low"
  condition      = length(self.NotificationARNs) > 0
  why            = "A stack that fails, rolls back or is deleted does so in silence."
  fix            = "Name a topic in NotificationARNs."
  example "pass" { NotificationARNs = [ref("Topic")] }
  example "fail" { TemplateURL = "https://s3.amazonaws.com/templates/network.yaml" }
}
