service "sns" {
  title      = "Amazon Simple Notification Service"
  names      = ["amazon sns", "simple-notification-service", "topic"]
  model      = "abstracted"
  prefixes   = ["AWS::SNS::"]
  because    = "AWS runs the topics behind its API, on encrypted disks; who may publish and subscribe, whether plain HTTP is turned away, and whether a KMS key encrypts the messages, the customer decides."
  sources    = ["best-practices-wp", "sns-security-practices", "sns-data-encryption"]
  classed_by = "sns-security-practices"

  type "AWS::SNS::Topic" {
    title  = "Topic"
    name   = "TopicName"
    traits = ["host", "store", "endpoint", "policy"]
  }
  type "AWS::SNS::TopicPolicy" {
    title  = "Topic policy"
    traits = ["policy"]
  }
  type "AWS::SNS::TopicInlinePolicy" {
    title  = "Inline topic policy"
    traits = ["policy"]
  }
  type "AWS::SNS::Subscription" {
    title  = "Subscription"
    traits = ["setting"]
    bears  = ["data.transit", "ops.resilience"]
  }
}

override "sns-disk-encryption" {
  on      = ["AWS::SNS::Topic"]
  holders = { "data.encrypt-rest" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Keeps messages on encrypted disks."
      customer = "Server-side encryption of the messages themselves, with a KMS key: it is off unless a key is named."
    }
  }
  because    = "SNS encrypts its disks without being asked; encryption of each message under a key of KMS is a setting of the topic."
  source     = "sns-data-encryption"
  confidence = "documented"
}

override "sns-transport" {
  on      = ["AWS::SNS::Topic", "AWS::SNS::Subscription"]
  holders = { "data.transit" = "shared" }
  parts = {
    "data.transit" = {
      aws      = "Offers HTTPS endpoints, and takes messages for encrypted topics by HTTPS alone."
      customer = "A topic policy that denies what comes without TLS, and HTTPS for subscriptions of web endpoints."
    }
  }
  because    = "Publishing by plain HTTP is possible as long as no policy denies it."
  source     = "sns-security-practices"
  confidence = "documented"
}

override "sns-delivery" {
  on      = ["AWS::SNS::Topic", "AWS::SNS::Subscription"]
  holders = { "data.backup" = "shared", "ops.resilience" = "shared" }
  parts = {
    "data.backup" = {
      aws      = "Keeps a message on several servers until it is delivered."
      customer = "Dead-letter queues for what cannot be delivered; an archive policy for FIFO topics that may have to be replayed."
    }
    "ops.resilience" = {
      aws      = "Spreads topics over the zones of a Region and tries failed deliveries again."
      customer = "Delivery policies and dead-letter queues of the subscriptions."
    }
  }
  because    = "After the last retry a message is gone unless the subscription has a dead-letter queue."
  source     = "sns-security-practices"
  confidence = "derived"
}

override "sns-no-updates-to-let-in" {
  inherit = "nothing-to-update"
  on      = ["AWS::SNS::Topic"]
  source  = "sns-security-practices"
}
