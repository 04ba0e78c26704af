service "mwaa" {
  title      = "Amazon Managed Workflows for Apache Airflow"
  names      = ["airflow", "Amazon MWAA", "AmazonMWAA", "mwaa-serverless", "AmazonMWAAServerless", "MWAA Serverless", "airflow-serverless"]
  model      = "container"
  prefixes   = ["AWS::MWAA::", "AWS::MWAAServerless::"]
  because    = "AWS runs schedulers, workers, web server and database of an environment and builds their image; the customer brings workflows, plugins and Python packages, places the environment in its network, sizes it, and upgrades Airflow."
  classed_by = "mwaa-infrastructure"
  other_models = {
    abstracted = "AWS runs a serverless workflow without an environment to size or place; its definition, its rights and the network that it reaches are the customer's."
  }
  sources = ["best-practices-wp", "mwaa-security", "mwaa-versions", "mwaa-infrastructure"]

  type "AWS::MWAA::Environment" {
    title  = "Environment"
    name   = "Name"
    traits = ["host", "code", "store", "endpoint"]
  }
  type "AWS::MWAAServerless::Workflow" {
    title  = "Serverless workflow"
    name   = "Name"
    traits = ["host", "code"]
    model  = "abstracted"
  }
}

override "mwaa-environment" {
  on      = ["AWS::MWAA::Environment"]
  holders = { "plat.patch" = "shared", "plat.update-settings" = "customer" }
  modes   = { "plat.patch" = "configured" }
  parts = {
    "plat.patch" = {
      aws      = "Builds images of the supported Airflow versions, and maintains the environment in its weekly window."
      customer = "Moving the environment to newer Airflow versions: it keeps the one it was made with."
    }
  }
  because    = "An environment keeps its Airflow version until the customer upgrades it; new fixes of Airflow come with new versions."
  source     = "mwaa-versions"
  confidence = "documented"
}

override "mwaa-data" {
  on      = ["AWS::MWAA::Environment"]
  holders = { "data.encrypt-rest" = "shared", "data.backup" = "customer", "svc.capacity" = "shared", "data.transit" = "aws" }
  modes   = { "data.backup" = "provided" }
  parts = {
    "data.backup" = {
      customer = "Versions of the bucket with the workflows, and copies of variables, connections and history."
    }
    "data.encrypt-rest" = {
      aws      = "Encrypts queue, database and logs, with a key of its own if no other is named."
      customer = "Naming a KMS key when the environment is made, and encrypting the bucket of the workflows."
    }
    "svc.capacity" = {
      aws      = "Adds and removes workers between the bounds."
      customer = "Class of the environment, and bounds of workers and web servers."
    }
  }
  because    = "The environment is always encrypted and talks TLS; workflows lie in the customer's bucket, and variables, connections and history in a database that nobody backs up for the customer."
  source     = "mwaa-encryption"
  confidence = "derived"
}

override "mwaa-serverless-version" {
  inherit = "names-a-version"
  on      = ["AWS::MWAAServerless::Workflow"]
  because = "A serverless workflow runs in the engine version that it names."
  source  = "mwaa-versions"
}
