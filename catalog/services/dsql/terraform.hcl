terraform "aws_dsql_cluster" {
  type     = "AWS::DSQL::Cluster"
  defaults = { DeletionProtectionEnabled = false }
}

prefixes {
  aws_dsql = "AWS::DSQL::"
}
