service "dynamodb" {
  title    = "Amazon DynamoDB"
  names    = ["dax", "dynamodb-accelerator", "Amazon DynamoDB Accelerator (DAX)", "Amazon DynamoDB Accelerator", "dynamodbstreams", "Amazon DynamoDB Streams", "DynamoDB Streams"]
  model    = "abstracted"
  prefixes = ["AWS::DynamoDB::", "AWS::DAX::"]
  because  = "AWS runs machines, database and firewalls behind an API and encrypts every table; the customer chooses keys, backups and who may reach the data."
  other_models = {
    container = "DAX keeps a cache on nodes that AWS runs in the customer's network; the customer sizes and places them, opens the network, chooses encryption and the window."
  }
  sources    = ["best-practices-wp", "ddb-vuln", "ddb-encryption"]
  classed_by = "best-practices-wp"

  type "AWS::DynamoDB::Table" {
    title  = "Table"
    name   = "TableName"
    traits = ["host", "store", "endpoint", "policy"]
  }
  type "AWS::DynamoDB::GlobalTable" {
    title  = "Global table"
    name   = "TableName"
    traits = ["host", "store", "endpoint", "policy"]
  }
  type "AWS::DAX::Cluster" {
    title  = "DAX cluster"
    name   = "ClusterName"
    traits = ["host", "store", "endpoint"]
    model  = "container"
  }
  settings = ["AWS::DAX::ParameterGroup", "AWS::DAX::SubnetGroup"]
}

override "dynamodb-encryption-before-default" {
  on      = ["AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable"]
  holders = { "data.encrypt-rest" = "customer" }
  modes   = { "data.encrypt-rest" = "configured" }
  parts = {
    "data.encrypt-rest" = {
      customer = "Switching encryption on when the table is made."
    }
  }
  because    = "Before November 2018 encryption at rest was a choice for each new table."
  source     = "dynamodb-default-encryption"
  until      = "2018-11-15"
  confidence = "derived"
}

override "dynamodb" {
  on      = ["AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable"]
  holders = { "data.encrypt-rest" = "shared", "data.backup" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts every table, index, stream and backup; it cannot be switched off."
      customer = "Choosing the key: AWS's own, the AWS managed one, or one of the customer's."
    }
    "data.backup" = {
      aws      = "Keeps copies in three zones, and takes the backups once they are switched on."
      customer = "Switching point-in-time recovery on, adding a backup plan where longer terms are needed, and trying the restore."
    }
  }
  because    = "Tables are always encrypted, but which key protects them and whether they can be restored is the customer's choice."
  source     = "ddb-encryption"
  since      = "2018-11-15"
  confidence = "documented"
}

override "dynamodb-provisioned-capacity" {
  on      = ["AWS::DynamoDB::Table"]
  when    = coalesce(self.BillingMode, "PROVISIONED") != "PAY_PER_REQUEST"
  holders = { "svc.capacity" = "shared" }
  parts = {
    "svc.capacity" = {
      aws      = "Storage without bounds, and the throughput that was ordered."
      customer = "Ordering enough throughput, or letting auto scaling order it; beyond it requests are refused."
    }
  }
  because    = "In provisioned mode, which is the default, the customer sets how many requests a second the table takes."
  source     = "ddb-vuln"
  confidence = "derived"
  example "applies" "default mode" { TableName = "orders" }
  example "applies" { BillingMode = "PROVISIONED" }
  example "does-not-apply" { BillingMode = "PAY_PER_REQUEST" }
  example "unknown" { BillingMode = unknown("parameter without default") }
}

override "dax-cluster" {
  on      = ["AWS::DAX::Cluster"]
  holders = { "data.backup" = "not-applicable", "svc.capacity" = "shared" }
  parts = {
    "svc.capacity" = {
      aws      = "Replaces failed nodes."
      customer = "Node type and number of nodes."
    }
  }
  because    = "DAX is a cache on nodes in the customer's VPC: AWS runs the nodes, the customer sizes them, and what is to be kept lies in the tables behind it."
  source     = "dax-maintenance"
  confidence = "derived"
}
