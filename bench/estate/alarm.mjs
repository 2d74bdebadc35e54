/** An alarm; in a conditional stack it exists in production only. */
export function alarm(id, Namespace, MetricName, dimension, conditional) {
  const Properties = {
    Namespace,
    MetricName,
    Dimensions: [dimension],
    Statistic: 'Average',
    Period: 300,
    EvaluationPeriods: 3,
    Threshold: 80,
    ComparisonOperator: 'GreaterThanThreshold',
  };
  return [id, { Type: 'AWS::CloudWatch::Alarm', ...(conditional ? { Condition: 'IsProd' } : {}), Properties }];
}
