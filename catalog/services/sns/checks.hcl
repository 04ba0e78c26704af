check "sns-topic-encrypted-with-kms" {
  title          = "SNS topics encrypt their messages with a KMS key"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::SNS::Topic"
  severity       = "medium"
  like           = named(self.KmsMasterKeyId, "alias/aws/sns")
  why            = "Without a KMS key only the disks are encrypted, and no key policy says who may read the messages."
  fix            = "Name a key in {KmsMasterKeyId}; alias/aws/sns is the least."
  source         = "sns-data-encryption"
  example "pass" "key of the stack" {
    KmsMasterKeyId = ref("Key")
    resource "AWS::KMS::Key" "Key" { EnableKeyRotation = true }
  }
}

check "sns-topic-encrypted-with-customer-managed-key" {
  title          = "SNS topics encrypt with a KMS key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::SNS::Topic"
  severity       = "low"
  like           = own_key(self.KmsMasterKeyId)
  why            = "The AWS managed key's policy cannot be changed, so other services of AWS cannot publish to the topic and nobody's reading can be narrowed."
  fix            = "Name a customer managed key in {KmsMasterKeyId}, with a key policy for those who publish."
  example "pass" "another" { KmsMasterKeyId = "alias/news" }
}

check "sns-topic-denies-insecure-transport" {
  title          = "SNS topics refuse what is published without TLS"
  responsibility = "data.transit"
  resource       = "AWS::SNS::Topic"
  severity       = "medium"
  let            = { policies = concat(referencing("AWS::SNS::TopicPolicy", "Topics"), referencing("AWS::SNS::TopicInlinePolicy", "TopicArn")) }
  condition      = self.KmsMasterKeyId != null || anytrue([for p in let.policies : policy_denies_insecure_transport(p.PolicyDocument, "sns:Publish")])
  why            = "SNS takes messages by plain HTTP too. Only encrypted topics refuse it by themselves; for others the topic policy has to."
  fix            = "Name a key in {KmsMasterKeyId}, or add a topic policy that denies sns:Publish to everybody when aws:SecureTransport is false."
  source         = "sns-security-practices"
  example "pass" {
    resource "AWS::SNS::TopicPolicy" "Policy" {
      Topics         = [ref("self")]
      PolicyDocument = { Statement = [{ Effect = "Deny", Principal = "*", Action = "sns:Publish", Resource = "*", Condition = { Bool = { "aws:SecureTransport" = "false" } } }] }
    }
  }
  example "pass" "encrypted" { KmsMasterKeyId = "alias/news" }
  example "fail" "no policy" { TopicName = "news" }
  example "fail" "policy about something else" {
    resource "AWS::SNS::TopicPolicy" "Policy" {
      Topics         = [ref("self")]
      PolicyDocument = { Statement = [{ Effect = "Allow", Principal = { Service = "s3.amazonaws.com" }, Action = "sns:Publish", Resource = "*" }] }
    }
  }
  example "unknown" {
    resource "AWS::SNS::TopicPolicy" "Policy" {
      Topics         = [ref("self")]
      PolicyDocument = unknown("parameter without default")
    }
  }
}

check "sns-topic-not-public" {
  title          = "SNS topics are open to nobody in general"
  responsibility = "net.exposure"
  resource       = "AWS::SNS::Topic"
  severity       = "critical"
  like           = closed_by_its_policies("AWS::SNS::TopicPolicy", "Topics", "AWS::SNS::TopicInlinePolicy", "TopicArn", "sns:Publish")
  why            = "Everybody could publish to the topic, or subscribe and read along."
  fix            = "Name the principals in the topic policy, or narrow by aws:SourceArn, aws:SourceAccount or aws:SourceOwner."
  source         = "sns-security-practices"
}

check "sns-topic-policy-principals-named" {
  title          = "SNS topic policies name whom they allow"
  responsibility = "iam.resource-policy"
  resource       = ["AWS::SNS::TopicPolicy", "AWS::SNS::TopicInlinePolicy"]
  severity       = "high"
  like           = policy_not_public(self.PolicyDocument, "sns:Publish")
  why            = "A statement for principal * without a narrowing condition is open to every AWS customer and to anonymous callers."
  fix            = "Name accounts, roles or services in {PolicyDocument.Statement[].Principal}, or narrow by condition."
  example "fail" {
    PolicyDocument = { Statement = [{ Effect = "Allow", Principal = { AWS = ["*"] }, Action = "sns:Publish", Resource = "*" }] }
  }
}

check "sns-topic-policy-actions-named" {
  title          = "SNS topic policies allow named actions, not all"
  responsibility = "iam.resource-policy"
  resource       = ["AWS::SNS::TopicPolicy", "AWS::SNS::TopicInlinePolicy"]
  severity       = "medium"
  like           = actions_named(self.PolicyDocument, "sns:*")
  why            = "All actions include deleting the topic and changing its policy."
}

checks "sns-topic-policy-no-allow-for-all-but" {
  each "sns-topic-policy-no-allow-for-not-principal" {
    title    = "SNS topic policies do not allow everybody but some"
    property = "NotPrincipals"
    severity = "high"
    why      = "Allow with NotPrincipal opens the topic to the whole world except those named."
    fix      = "Replace NotPrincipal by Principal with those who need access."
    example "fail" {
      PolicyDocument = { Statement = [{ Effect = "Allow", NotPrincipal = { AWS = "111122223333" }, Action = "sns:Publish", Resource = "*" }] }
    }
  }
  each "sns-topic-policy-no-allow-for-not-action" {
    title    = "SNS topic policies do not allow all actions but some"
    property = "NotActions"
    severity = "medium"
    why      = "Allow with NotAction grants every action but those named, and every action that AWS adds later."
    fix      = "Replace NotAction by Action with what is needed."
    example "fail" {
      PolicyDocument = { Statement = [{ Effect = "Allow", Principal = { AWS = "111122223333" }, NotAction = "sns:DeleteTopic", Resource = "*" }] }
    }
  }
  responsibility = "iam.resource-policy"
  resource       = ["AWS::SNS::TopicPolicy", "AWS::SNS::TopicInlinePolicy"]
  condition      = !anytrue([for s in policy_statements(self.PolicyDocument) : s.Effect == "Allow" && length(s[each.property]) > 0])
  example "pass" {
    PolicyDocument = { Statement = [{ Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "sns:Publish", Resource = "*" }] }
  }
}

check "sns-subscription-encrypted" {
  title          = "SNS subscriptions deliver to web endpoints by HTTPS"
  responsibility = "data.transit"
  resource       = "AWS::SNS::Subscription"
  severity       = "high"
  condition      = lower(self.Protocol) != "http"
  why            = "Messages to an http endpoint cross the internet in the clear, and can be read and changed on the way."
  fix            = "Set {Protocol} to https and {Endpoint} to an https address."
  source         = "sns-security-practices"
  example "pass" { Protocol = "https", Endpoint = "https://example.com/hook" }
  example "pass" "queue" { Protocol = "sqs" }
  example "fail" { Protocol = "http", Endpoint = "http://example.com/hook" }
}

check "sns-subscription-has-dead-letter-queue" {
  title          = "SNS subscriptions keep what cannot be delivered"
  responsibility = "ops.resilience"
  resource       = "AWS::SNS::Subscription"
  severity       = "low"
  applies        = !contains(["email", "email-json", "sms"], lower(self.Protocol))
  like           = named(self.RedrivePolicy, { deadLetterTargetArn = "arn:aws:sqs:eu-west-1:111122223333:dead" })
  why            = "After its last try SNS throws a message away, unless the subscription names a queue for it."
  fix            = "Set {RedrivePolicy} with deadLetterTargetArn."
  given { Protocol = "lambda" }
  example "not-applicable" { Protocol = "email" }
}
