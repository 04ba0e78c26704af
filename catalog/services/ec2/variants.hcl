variant "mysql" {
  title = "MySQL on an instance of the customer's own"
  resource "AWS::EC2::Instance" "database" { InstanceType = "m7g.large" }
}

variant "kafka" {
  title = "Apache Kafka on an instance of the customer's own"
  resource "AWS::EC2::Instance" "broker" { InstanceType = "m7g.large" }
}

variant "containers" {
  title = "Containers on an instance of the customer's own"
  resource "AWS::EC2::Instance" "host" { InstanceType = "m7g.large" }
}
