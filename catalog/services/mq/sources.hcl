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
  note  = "The page and its calendar were read in a stored copy. 5.18 and later have no date yet."
}

source "mq-versions-rabbitmq" {
  title = "Amazon MQ Developer Guide, Managing Amazon MQ for RabbitMQ engine versions"
  url   = "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/rabbitmq-version-management.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Read in stored copies, and so was the calendar beside it (RabbitMQ version support), which begins with 3.12; the dates of older versions are in a public table made from it (awslabs/aws-service-eol-data, September 2026). 3.13 and later have no date yet."
}

source "mq-encryption" {
  title  = "Amazon MQ Developer Guide, Data protection in Amazon MQ"
  url    = "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/data-protection.html"
  opened = false
}
