types {
  aws_ce_anomaly_monitor      = "AWS::CE::AnomalyMonitor"
  aws_ce_anomaly_subscription = "AWS::CE::AnomalySubscription"
  aws_ce_cost_category        = "AWS::CE::CostCategory"
}

prefixes {
  aws_ce = "AWS::CE::"
}
