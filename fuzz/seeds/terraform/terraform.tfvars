owner   = "shop"
buckets = 3
cidr    = "10.1.0.0/16" # not the default
