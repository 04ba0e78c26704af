source "mq-security" {
  title  = "Amazon MQ Developer Guide, Security in Amazon MQ"
  url    = "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/security.html"
  opened = false
}

source "mq-upgrading" {
  title = "Amazon MQ Developer Guide, Upgrading an Amazon MQ broker engine version"
  url   = "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/upgrading-brokers.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "An excerpt of the page was read in a stored copy."
}

source "mq-versions-activemq" {
  title = "Amazon MQ Developer Guide, Managing Amazon MQ for ActiveMQ engine versions"
  url   = "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/activemq-version-management.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "An excerpt was read in stored copies; the calendar in a translated one and in a public table made from the page (awslabs/aws-service-eol-data, September 2026). Later versions have no date yet."
}

source "mq-versions-rabbitmq" {
  title = "Amazon MQ Developer Guide, Managing Amazon MQ for RabbitMQ engine versions"
  url   = "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/rabbitmq-version-management.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "An excerpt was read in stored copies; the calendar in a translated one and in a public table made from the page (awslabs/aws-service-eol-data, September 2026). Later versions have no date yet."
}

source "mq-encryption" {
  title  = "Amazon MQ Developer Guide, Data protection in Amazon MQ"
  url    = "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/data-protection.html"
  opened = false
}
