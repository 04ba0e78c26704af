check "sqs-queue-encrypted-at-rest" {
  title          = "SQS queues encrypt their messages at rest"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::SQS::Queue"
  severity       = "high"
  condition      = self.KmsMasterKeyId != null || coalesce(self.SqsManagedSseEnabled, true) == true
  why            = "CloudFormation and the API encrypt with SSE-SQS when nothing is said, but the switch can be turned off."
  fix            = "Set {SqsManagedSseEnabled} to true, or name a key in {KmsMasterKeyId}."
  remedy         = { SqsManagedSseEnabled = true }
  uninherits     = { "data.encrypt-rest" = "SQS encrypts the messages of every new queue." }
  source         = "sqs-sse-default"
  example "pass" "AWS's default" { QueueName = "work" }
  example "pass" "KMS" { KmsMasterKeyId = "alias/work" }
  example "pass" "KMS instead of SSE-SQS" {
    KmsMasterKeyId       = ref("Key")
    SqsManagedSseEnabled = false
    resource "AWS::KMS::Key" "Key" { EnableKeyRotation = true }
  }
  example "fail" { SqsManagedSseEnabled = "false" }
}

check "sqs-queue-encrypted-with-customer-managed-key" {
  title          = "SQS queues encrypt with a KMS key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::SQS::Queue"
  severity       = "low"
  like           = own_key(self.KmsMasterKeyId)
  why            = "The AWS managed key's policy cannot be changed, so it neither narrows who decrypts nor lets other services send to the queue."
  example "pass" "alias" { KmsMasterKeyId = "alias/work" }
}

check "sqs-queue-has-dead-letter-queue" {
  title          = "SQS queues pass failing messages to a dead-letter queue"
  responsibility = "data.backup"
  resource       = "AWS::SQS::Queue"
  severity       = "low"
  applies        = self.RedrivePolicy != null || (self.RedriveAllowPolicy == null && length(referencing("AWS::SQS::Queue", "RedrivePolicy.deadLetterTargetArn")) == 0)
  condition      = self.RedrivePolicy != null
  why            = "Without one, a message that cannot be processed comes back until its retention ends, and is gone."
  fix            = "Set {RedrivePolicy} with deadLetterTargetArn and maxReceiveCount. (A queue that is itself a dead-letter queue is left out.)"
  example "pass" {
    RedrivePolicy = { deadLetterTargetArn = ref("Dead", "Arn"), maxReceiveCount = 3 }
    resource "AWS::SQS::Queue" "Dead" { QueueName = "dead" }
  }
  example "fail" { QueueName = "work" }
  example "not-applicable" {
    resource "AWS::SQS::Queue" "Work" {
      RedrivePolicy = { deadLetterTargetArn = ref("self", "Arn"), maxReceiveCount = 3 }
    }
  }
}

check "sqs-queue-retains-messages-a-day" {
  title          = "SQS queues keep messages for a day at least"
  responsibility = "data.backup"
  resource       = "AWS::SQS::Queue"
  severity       = "low"
  like           = at_least(self.MessageRetentionPeriod, 345600, 86400)
  why            = "When a consumer stands still over night, shorter retention loses what came in. AWS's default is four days."
  fix            = "Set {MessageRetentionPeriod} to 86400 seconds or more, or leave it out."
  remedy         = { MessageRetentionPeriod = 86400 }
  example "pass" "AWS's default" {}
}

check "sqs-queue-denies-insecure-transport" {
  title          = "SQS queues refuse requests without TLS"
  responsibility = "data.transit"
  resource       = "AWS::SQS::Queue"
  severity       = "medium"
  let            = { policies = concat(referencing("AWS::SQS::QueuePolicy", "Queues"), referencing("AWS::SQS::QueueInlinePolicy", "Queue")) }
  condition      = self.KmsMasterKeyId != null || coalesce(self.SqsManagedSseEnabled, true) == true || anytrue([for p in let.policies : policy_denies_insecure_transport(p.PolicyDocument, "sqs:*")])
  why            = "A queue without server-side encryption is served over HTTP as well as HTTPS; turning plain HTTP away is then left to the queue policy."
  fix            = "Leave {SqsManagedSseEnabled} on, or add a queue policy that denies sqs:* to everybody when aws:SecureTransport is false."
  source         = "sqs-sse-default"
  given { SqsManagedSseEnabled = false }
  example "pass" "AWS's default" { SqsManagedSseEnabled = null }
  example "pass" "KMS" { KmsMasterKeyId = "alias/work" }
  example "fail" "denied in part" {
    resource "AWS::SQS::QueuePolicy" "Policy" {
      Queues         = [ref("self")]
      PolicyDocument = { Statement = [{ Effect = "Deny", Principal = "*", Action = "sqs:SendMessage", Resource = "*", Condition = { Bool = { "aws:SecureTransport" = "false" } } }] }
    }
  }
  example "pass" {
    resource "AWS::SQS::QueuePolicy" "Policy" {
      Queues         = [ref("self")]
      PolicyDocument = { Statement = [{ Effect = "Deny", Principal = "*", Action = "sqs:*", Resource = "*", Condition = { Bool = { "aws:SecureTransport" = "false" } } }] }
    }
  }
  example "fail" "no policy" { QueueName = "work" }
  example "fail" "policy about something else" {
    resource "AWS::SQS::QueuePolicy" "Policy" {
      Queues         = [ref("self")]
      PolicyDocument = { Statement = [{ Effect = "Allow", Principal = { Service = "sns.amazonaws.com" }, Action = "sqs:SendMessage", Resource = "*" }] }
    }
  }
  example "unknown" {
    resource "AWS::SQS::QueuePolicy" "Policy" {
      Queues         = [ref("self")]
      PolicyDocument = unknown("parameter without default")
    }
  }
}

check "sqs-queue-not-public" {
  title          = "SQS queues are open to nobody in general"
  responsibility = "net.exposure"
  resource       = "AWS::SQS::Queue"
  severity       = "critical"
  like           = closed_by_its_policies("AWS::SQS::QueuePolicy", "Queues", "AWS::SQS::QueueInlinePolicy", "Queue", "sqs:SendMessage")
  why            = "Everybody with the queue's address could read, forge or delete messages."
  fix            = "Name the principals in the queue policy, or narrow by aws:SourceArn or aws:SourceAccount."
}

check "sqs-queue-policy-principals-named" {
  title          = "SQS queue policies name whom they allow"
  responsibility = "iam.resource-policy"
  resource       = ["AWS::SQS::QueuePolicy", "AWS::SQS::QueueInlinePolicy"]
  severity       = "high"
  like           = policy_not_public(self.PolicyDocument, "sqs:SendMessage")
  why            = "A statement for principal * without a narrowing condition is open to every AWS customer and to anonymous callers."
  fix            = "Name accounts, roles or services in {PolicyDocument.Statement[].Principal}, or narrow by condition."
  example "fail" {
    PolicyDocument = { Statement = [{ Effect = "Allow", Principal = { AWS = ["*"] }, Action = "sqs:SendMessage", Resource = "*" }] }
  }
}

check "sqs-queue-policy-actions-named" {
  title          = "SQS queue policies allow named actions, not all"
  responsibility = "iam.resource-policy"
  resource       = ["AWS::SQS::QueuePolicy", "AWS::SQS::QueueInlinePolicy"]
  severity       = "high"
  like           = actions_named(self.PolicyDocument, "sqs:*")
  why            = "All actions include purging and deleting the queue and changing its policy."
}

checks "sqs-queue-policy-no-allow-for-all-but" {
  each "sqs-queue-policy-no-allow-for-not-principal" {
    title    = "SQS queue policies do not allow everybody but some"
    property = "NotPrincipals"
    severity = "high"
    why      = "Allow with NotPrincipal opens the queue to the whole world except those named."
    fix      = "Replace NotPrincipal by Principal with those who need access."
    example "fail" {
      PolicyDocument = { Statement = [{ Effect = "Allow", NotPrincipal = { AWS = "111122223333" }, Action = "sqs:SendMessage", Resource = "*" }] }
    }
  }
  each "sqs-queue-policy-no-allow-for-not-action" {
    title    = "SQS queue policies do not allow all actions but some"
    property = "NotActions"
    severity = "medium"
    why      = "Allow with NotAction grants every action but those named, and every action that AWS adds later."
    fix      = "Replace NotAction by Action with what is needed."
    example "fail" {
      PolicyDocument = { Statement = [{ Effect = "Allow", Principal = { AWS = "111122223333" }, NotAction = "sqs:DeleteQueue", Resource = "*" }] }
    }
  }
  responsibility = "iam.resource-policy"
  resource       = ["AWS::SQS::QueuePolicy", "AWS::SQS::QueueInlinePolicy"]
  condition      = !anytrue([for s in policy_statements(self.PolicyDocument) : s.Effect == "Allow" && length(s[each.property]) > 0])
  example "pass" {
    PolicyDocument = { Statement = [{ Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "sqs:SendMessage", Resource = "*" }] }
  }
}
